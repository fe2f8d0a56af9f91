import { createSimulator } from '../../local/simulator/create-simulator';

/** Dataverse with the service's own limits and the execution times that the benchmark states. */
void createSimulator({
  execution: { perRequestMs: 120, perRowMs: 2 },
  behaviour: { degreeOfParallelism: 48 },
})
  .serve(0)
  .then(({ url }) => process.stdout.write(`${JSON.stringify({ url })}\n`));
