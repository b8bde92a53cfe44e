import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import { engineAdapter } from './schema-engine-adapter.ts';

/** The part of the WebAssembly interface used here; Node's types leave it out when the browser's are not loaded. */
declare const WebAssembly: {
  compile: (bytes: Uint8Array) => Promise<object>;
  instantiate: (program: object, imports: Record<string, object>) => Promise<{ exports: Record<string, () => void> }>;
};
type Glue = { __wbg_set_wasm: (exports: object) => void; SchemaEngine: typeof SchemaEngine };

const requireHere = createRequire(import.meta.url);

/**
 * Prisma's schema engine without its download: the WebAssembly build. Its own entry imports the .wasm file as a
 * module, which Node does only behind a flag, so it is put together by hand here.
 */
async function loadSchemaEngine(): Promise<typeof SchemaEngine> {
  const folder = dirname(requireHere.resolve('@prisma/schema-engine-wasm'));
  const glue = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as unknown as Glue;
  const program = await WebAssembly.compile(readFileSync(join(folder, 'schema_engine_bg.wasm')));
  const instance = await WebAssembly.instantiate(program, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start?.();
  // Where the engine leaves its last words when it breaks; without it they are lost in a second error.
  const registry = {
    set_message: (message: string) => {
      throw new Error(message);
    },
  };
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: registry });
  return glue.SchemaEngine;
}

// The glue keeps views on the memory of one program, so a process loads one.
let loaded: Promise<typeof SchemaEngine> | undefined;

export type SchemaFile = { path: string; content: string };

/** The SQL that would bring the tables of this database to these Prisma schema files; only a comment when they agree. */
export async function diffToSchema(url: string, files: SchemaFile[]): Promise<string> {
  loaded ??= loadSchemaEngine();
  const engineClass = await loaded;
  const { adapter, end } = engineAdapter(url);
  const datamodels = files.map((file): [string, string] => [file.path, file.content]);
  const engine = await engineClass.new({ datamodels }, () => undefined, adapter);
  try {
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: '' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return stdout ?? '';
  } finally {
    engine.free();
    await end();
  }
}
