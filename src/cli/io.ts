/** A file that is there, before its content is read. */
export interface Bestand {
  readonly isMap: boolean;
  /** In bytes; 0 for a pipe, whose size is not known beforehand. */
  readonly grootte: number;
  readonly inhoud: () => AsyncIterable<Uint8Array>;
}

/** Everything the command takes from the machine it runs on, so that a test can give something else. */
export interface Io {
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** Rejects with an error that has a `code` when there is no such file. */
  readonly open: (naam: string) => Promise<Bestand>;
  readonly stdout: (tekst: string) => void;
  readonly stderr: (tekst: string) => void;
  /** Today, `YYYY-MM-DD`. */
  readonly vandaag: () => string;
}
