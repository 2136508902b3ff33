#!/usr/bin/env node
import * as nodeModule from 'node:module';

// From Node 22.1 on, compiled code is kept in the system's folder for temporary files: the next start is spared the work.
nodeModule.enableCompileCache?.();
const { main } = await import('../dist/main.js');

process.exitCode = await main(process.argv.slice(2));
