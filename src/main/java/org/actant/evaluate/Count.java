package org.actant.evaluate;

/** What is counted over a text, and added up over many. */
enum Count {

	ENTITIES_WANTED("ent_gold"), ENTITIES_GIVEN("ent_sys"), ENTITIES_HIT("ent_hit"), TYPES_RIGHT("type_ok"),
	SPLITS("split"), MERGES("merge"), FACTS_WANTED("fact_gold"), FACTS_HIT("fact_hit"), FACTS_PAIRED("fact_pair"),
	CORE_WANTED("core_gold"), CORE_HIT("core_hit"), CORE_PAIRED("core_pair"), POLARITY_RIGHT("pol_ok"),
	MODALITY_RIGHT("mod_ok"), REALITY_RIGHT("mod2_ok"), SOURCE_RIGHT("attr_ok"), FACTS_GIVEN("sys_facts"),
	FACTS_COUNTED("prec_all"), FACTS_VOUCHED("prec_strict"), PAIRS_VOUCHED("prec_pair");

	private final String key;

	Count(String key) {
		this.key = key;
	}

	String key() {
		return this.key;
	}

}
