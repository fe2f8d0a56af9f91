/** A field whose value the form holds as text. */
export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  /** What is wrong with the value; undefined while all is well. */
  readonly fault?: string | undefined;
}
