// Addresses that open a question in Neo4j Browser's editor.

// A Cypher string literal.
export const literal = (text) => `'${String(text).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

// Browser decodes its address twice.
export const inBrowser = (cypher) => `/browser/?cmd=edit&arg=${encodeURIComponent(encodeURIComponent(cypher))}`;

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

export const traceInCypher = (from, to, maxHops) => `// Chains of dealings between two actors, the shortest first
MATCH path = SHORTEST 10
  (a:Entity {id: ${literal(from)}})
  ((x:Entity)-[link]-(y:Entity) WHERE link.derived AND (NOT y.generic OR y.id = ${literal(to)})){1,${Number(maxHops)}}
  (b:Entity {id: ${literal(to)}})
RETURN path`;
