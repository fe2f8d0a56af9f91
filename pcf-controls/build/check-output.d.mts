export interface BuiltControl {
  readonly name: string;
  readonly source: string;
  readonly output: string;
}
export function checkOutput(control: BuiltControl): number;
