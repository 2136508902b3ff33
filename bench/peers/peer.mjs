/**
 * A tool that does a part of what ours does, and the case on which both are measured.
 *
 * @typedef {object} Peer
 * @property {string} id folder of its installation
 * @property {Record<string, string>} packages from npm, exact versions
 * @property {string} task what both are given
 * @property {number} [rounds] at most so many, where one takes long
 * @property {string} same what makes the two comparable
 * @property {string} differs what does not
 * @property {(folders: Folders) => { ours: Side, theirs: Side }} prepare writes the inputs
 *
 * @typedef {object} Folders
 * @property {string} installed holds `node_modules` of the peer
 * @property {string} ours for our input and output
 * @property {string} theirs for the peer's; inside `installed`
 *
 * @typedef {object} Side
 * @property {string} what the command as a reader knows it
 * @property {readonly string[]} args for Node
 * @property {string} cwd
 * @property {readonly string[]} [made] removed before each run: paths in `cwd`
 * @property {() => string} [result] what the run made, read from disk; throws where that is not the whole work
 * @property {{ file: string, from: string, to: string }} [spoilt] a mistake that the tool has to find: proves that it looked
 */

/** Gives a peer literal its type. @param {Peer} peer */
export function definePeer(peer) {
  return peer;
}
