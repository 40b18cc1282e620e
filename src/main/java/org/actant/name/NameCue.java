package org.actant.name;

/** What a word tells about the name that it stands in or beside. */
enum NameCue {

	/** A noun that names a body only with a capital: <em>Centre</em>. */
	CAPITAL_BODY,

	/** What a department of a state sees to: département de la <em>Justice</em>. */
	DEPARTMENT,

	/** Whoever holds an office with a field: <em>ministre</em> de la Mer. */
	FIELD_HOLDER,

	/** A word between an office and its field: ministre <em>chargé du</em> Travail. */
	FIELD_LINK,

	/** A landscape that a nation's adjective makes a name: Korean <em>peninsula</em>. */
	LANDSCAPE,

	/** A verb or noun of a journey: <em>parti</em> de Kermat. */
	MOTION,

	/** A plural without s that owns bodies: the <em>Children</em>'s Commission. */
	MEMBERS

}
