import { join } from 'node:path';
import { chooseNode } from './bootstrap/choose-node.mjs';
import { installMissing } from './bootstrap/install-missing.mjs';
import { projectRoot } from './bootstrap/project-root.mjs';
import { runToEnd } from './bootstrap/run-to-end.mjs';
import { withoutProxies } from './bootstrap/without-proxies.mjs';

/**
 * What every npm script goes through: a fresh clone has neither packages nor a build, and the Node that a shell
 * finds may be too old. Runs on any Node from 18 on and hands over to the right one.
 */
const commands = {
  build: async () => {
    await build();
    return 0;
  },
  start: async (node, args) => {
    await build();
    return runLocally(node, ['--require', built('end-with-parent'), built('start'), ...args], {
      withParent: true,
    });
  },
  leads: async (node, args) => {
    await build();
    return runToEnd(node, [built('leads'), ...args]);
  },
  solution: async (node, args) => {
    await build();
    return runToEnd(node, [built('solution'), ...args]);
  },
  bench: async (node, args) => {
    await build({ withBench: true });
    return runLocally(node, [join(projectRoot, 'dist/bench/main.js'), ...args]);
  },
  soak: async (node, args) => {
    await build({ withBench: true });
    return runLocally(node, [join(projectRoot, 'dist/bench/soak.js'), ...args]);
  },
  pictures: async (node, args) => {
    await build({ withBench: true });
    return runLocally(node, [join(projectRoot, 'dist/bench/pictures.js'), ...args]);
  },
  test: async (node, args) => {
    const { runTests } = await import('./bootstrap/run-tests.mjs');
    return runTests(node, args, build);
  },
};

/** What speaks to nothing but this machine. */
function runLocally(node, args, options = {}) {
  return runToEnd(node, args, { ...options, env: withoutProxies(process.env) });
}

function built(name) {
  return join(projectRoot, 'dist/local', `${name}.js`);
}

async function build(options) {
  const { buildAll } = await import('./build.mjs');
  await buildAll(options);
}

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command === undefined) {
  console.error(`"${name}" is not one of ${Object.keys(commands).join(', ')}.`);
  process.exitCode = 64;
} else {
  try {
    await installMissing();
    process.exitCode = await command(chooseNode(), args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
