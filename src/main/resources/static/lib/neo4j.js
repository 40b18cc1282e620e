// Addresses that open a question in Neo4j Browser's editor.

// A Cypher string literal. Browser takes & and # for ends of its argument even where they are encoded.
export const literal = (text) => `'${String(text).replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('&', '\\u0026').replaceAll('#', '\\u0023')}'`;

export const inBrowser = (cypher) => `/browser/?cmd=edit&arg=${encodeURIComponent(cypher)}`;

export const actorInCypher = (id) => `// An actor, what it does and what is done to it
MATCH path = (actor:Entity {id: ${literal(id)}})-[link]-(other:Entity)
WHERE link.derived AND NOT other.generic
RETURN path
ORDER BY link.publishers DESC, link.documents DESC
LIMIT 50`;

export const documentInCypher = (id) => `// A document and the facts that it tells
MATCH told = (d:Document {id: ${literal(id)}})<-[:EVIDENCED_BY]-(f:Fact)
OPTIONAL MATCH path = (f)-[:AGENT|RECIPIENT|THEME|INSTRUMENT|PLACE|ORIGIN|DESTINATION|TOPIC]->(:Entity)
RETURN told, path
LIMIT 200`;

// hops: pairs of ids, as they stand in the chains that were found.
export const traceInCypher = (hops) => `// The chains of dealings that were found, with the facts behind them
UNWIND [${hops.map(([from, to]) => `[${literal(from)}, ${literal(to)}]`).join(', ')}] AS hop
MATCH path = (a:Entity {id: hop[0]})-[link]-(b:Entity {id: hop[1]})
WHERE link.derived
RETURN path`;
