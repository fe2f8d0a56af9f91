/**
 * Loaded before a process's own files: notes each module that it loads and each address that it connects to, one line of
 * JSON each, in the file that RECORD_LOADING names.
 */
const { appendFileSync } = require('node:fs');
const Module = require('node:module');
const net = require('node:net');

const file = process.env.RECORD_LOADING;
const note = (kind, value) => appendFileSync(file, `${JSON.stringify({ pid: process.pid, kind, value })}\n`);

const load = Module._load;
Module._load = function (request, ...rest) {
  note('module', request);
  return load.call(this, request, ...rest);
};

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...call) {
  const [options] = Array.isArray(call[0]) ? call[0] : call;
  note('connection', `${options?.host ?? options?.path ?? 'localhost'}:${options?.port ?? ''}`);
  return connect.apply(this, call);
};
