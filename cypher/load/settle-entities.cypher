// Gives some entities the names and types that were decided for them; what texts give is kept beside.
// Parameters: entities (ids), labels (node label by type)
// Returns: nothing
UNWIND $entities AS id
MATCH (r:Ruling {id: id})
WHERE r.kind IN ['NAME', 'TYPE']
MATCH (e:Entity {id: id})
WITH e, [x IN collect(r) WHERE x.kind = 'NAME' | x.name][0] AS name, [x IN collect(r) WHERE x.kind = 'TYPE' | x.type][0] AS type
WITH e, coalesce(name, e.name) AS name, coalesce(type, e.type) AS type
REMOVE e:$($labels[e.type])
SET e:$($labels[type]),
  e.readName = e.name, e.readAliases = e.aliases, e.readType = e.type, e.readGeneric = e.generic,
  e.aliases = [alias IN e.aliases + [e.name] WHERE alias <> name],
  e.name = name, e.type = type, e.generic = (type = 'THING')
