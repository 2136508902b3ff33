import { start } from '../start.ts';
import { warehouseSystem } from './warehouse-system.ts';

/** One service of the warehouse as a process of its own; the environment says which. */
await start(await warehouseSystem(process.env['WAREHOUSE_FOLDER'] ?? 'warehouse'));
