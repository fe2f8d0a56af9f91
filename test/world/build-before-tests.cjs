/** Tests of real parts run what is in `dist/`. `npm test` has built it already; jest alone has not. */
module.exports = async function buildBeforeTests() {
  if (process.env.TEST_BUILT) return;
  const { buildAll } = await import('../../local/build.mjs');
  await buildAll();
};
