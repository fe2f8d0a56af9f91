const { Buffer } = require('node:buffer');
const { subscribe } = require('node:diagnostics_channel');
const { openSync, writeSync } = require('node:fs');
const { ServerResponse } = require('node:http');
const { basename, join } = require('node:path');
const { setTimeout } = require('node:timers');

/** What is deployed runs in these; the others stand for services and people, who may say what they like. */
const ofProduct = ['functions-host.js', 'leads.js'];
const folder = process.env.TEST_RECORDING;
const flushAfterMs = 100;

if (folder !== undefined && ofProduct.includes(basename(process.argv[1] ?? ''))) record();

/** Writes the address of every request that this process sends, and every answer that it gives. */
function record() {
  const file = openSync(join(folder, `traffic-${process.pid}-${process.hrtime.bigint()}.txt`), 'a');
  let lines = [];
  let timer;
  const flush = () => {
    timer = undefined;
    if (lines.length > 0) writeSync(file, `${lines.join('\n')}\n`);
    lines = [];
  };
  const keep = (line) => {
    lines.push(line);
    timer ??= setTimeout(flush, flushAfterMs).unref();
  };
  process.on('exit', flush);

  const keepAddress = (method, origin, path) => keep(`${method} ${origin}${path} ${decoded(path)}`);
  subscribe('http.client.request.start', ({ request }) =>
    keepAddress(request.method, request.host, request.path),
  );
  subscribe('undici:request:create', ({ request }) =>
    keepAddress(request.method, request.origin, request.path),
  );
  for (const name of ['write', 'end']) {
    const original = ServerResponse.prototype[name];
    ServerResponse.prototype[name] = function (chunk, ...rest) {
      if (typeof chunk === 'string' || chunk instanceof Uint8Array)
        keep(`answer ${this.statusCode} ${Buffer.from(chunk).toString('utf8')}`);
      return original.call(this, chunk, ...rest);
    };
  }
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
