/** Stands in for WXT's context in scripts that another has come, and which end with it. */
export function ContentScriptContext() {}
