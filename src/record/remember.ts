/** Values that are worked out once a build. */

/**
 * A memory for what is made from an owner, such as the record: `recall(record, key, make)` calls `make` the first time
 * and gives the same value from then on. It keeps a value no longer than its owner lives, so that a record that is read
 * anew starts with nothing remembered.
 */
export function memory<Owner extends object, Value>(): (owner: Owner, key: string, make: () => Value) => Value {
	const owners = new WeakMap<Owner, Map<string, Value>>();
	return (owner, key, make) => {
		let values = owners.get(owner);
		if (!values) owners.set(owner, (values = new Map()));
		if (!values.has(key)) values.set(key, make());
		return values.get(key)!;
	};
}
