/** What answers of the content API did wrong by the contract, since somebody last told. */
export const brokenContracts: string[] = [];
