import { runCommand } from './cli/run-command';

/** `npm run solution`: started in the project's folder. */
void runCommand(process.cwd(), process.argv.slice(2), (line) => process.stdout.write(`${line}\n`)).then(
  (code) => {
    process.exitCode = code;
  },
);
