package org.actant.annotate;

/** The rules by which English adds -s, -ed and -ing, backwards. */
final class EnglishSpelling {

	private static final String VOWELS = "aeiouy";

	private EnglishSpelling() {
	}

	/**
	 * @return the form without a regular -s; also for verbs in the third person
	 */
	static String singular(String form) {
		int length = form.length();
		if (length < 4 || !form.endsWith("s") || form.endsWith("ss") || form.endsWith("us") || form.endsWith("is")) {
			return (length == 3 && form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us")
					&& !form.endsWith("is") && !form.endsWith("as")) ? form.substring(0, 2) : form;
		}
		if (form.endsWith("ies")) {
			return form.substring(0, length - 3) + "y";
		}
		if (form.endsWith("sses") || form.endsWith("shes") || form.endsWith("ches") || form.endsWith("xes")
				|| form.endsWith("zzes") || form.endsWith("oes")) {
			return form.substring(0, length - 2);
		}
		return form.substring(0, length - 1);
	}

	/**
	 * @param form a form in -ed or -ing
	 * @param ending the ending's length
	 * @return the verb's base form
	 */
	static String base(String form, int ending) {
		String stem = form.substring(0, form.length() - ending);
		int last = stem.length() - 1;
		if (last < 1) {
			return stem;
		}
		char end = stem.charAt(last);
		char before = stem.charAt(last - 1);
		if (end == 'i' && ending == 2) {
			return stem.substring(0, last) + "y";
		}
		if (end == before && "bdgmnprt".indexOf(end) >= 0 && last > 1) {
			return stem.substring(0, last);
		}
		if (end == before && end == 'l' && last > 3) {
			return stem.endsWith("oll") || stem.endsWith("all") || stem.endsWith("ill")
					|| stem.endsWith("ell") && last < 5 || stem.endsWith("ull") ? stem : stem.substring(0, last);
		}
		return needsE(stem, end, before) ? stem + "e" : stem;
	}

	private static boolean needsE(String stem, char end, char before) {
		boolean vowelBefore = VOWELS.indexOf(before) >= 0;
		int vowels = (int) stem.chars().filter((c) -> VOWELS.indexOf(c) >= 0).count();
		return switch (end) {
			case 'v', 'u', 'c' -> true;
			case 's' -> !(before == 's') && !stem.endsWith("ocus");
			case 'z' -> before != 'z';
			case 'g' -> before == 'd' || before == 'r' || before == 'a'
					|| before == 'n' && (stem.endsWith("ang") || stem.endsWith("eng")) && vowels > 1 || before == 'l'
					|| before == 'e';
			case 't' -> vowelBefore && (stem.endsWith("at") && !stem.endsWith("eat") && !stem.endsWith("oat")
					|| stem.endsWith("ut") && !stem.endsWith("out")
					|| stem.endsWith("ot") && vowels > 1 && !stem.endsWith("oot") && !stem.endsWith("ivot")
					|| stem.endsWith("et") && stem.endsWith("plet") || stem.endsWith("cit") || stem.endsWith("vit")
					|| stem.endsWith("nit") || stem.endsWith("rit") && !stem.endsWith("erit"))
					|| stem.endsWith("ast") && stem.endsWith("wast") || stem.endsWith("quot");
			case 'd' -> vowelBefore && (stem.endsWith("id") && !stem.endsWith("aid") && !stem.endsWith("oid")
					|| stem.endsWith("ad") && !stem.endsWith("ead") && !stem.endsWith("oad")
					|| stem.endsWith("ud") && !stem.endsWith("oud") || stem.endsWith("od") && !stem.endsWith("ood")
					|| stem.endsWith("ed") && stem.endsWith("ced"));
			case 'r' -> stem.endsWith("ur") && !stem.endsWith("our") && vowels >= 1 && !stem.endsWith("ccur")
					|| stem.endsWith("ar") && !stem.endsWith("ear") && !stem.endsWith("oar") && !stem.endsWith("llar")
					|| stem.endsWith("ir") && !stem.endsWith("air")
					|| stem.endsWith("or") && !stem.endsWith("oor") && !stem.endsWith("itor") && !stem.endsWith("bor")
							&& !stem.endsWith("nsor") && !stem.endsWith("vor") && !stem.endsWith("nor")
							&& !stem.endsWith("ror") && !stem.endsWith("hor")
					|| stem.endsWith("fer") && stem.endsWith("rfer");
			case 'l' -> !vowelBefore && before != 'l' && before != 'r' && before != 'w'
					|| vowelBefore && (stem.endsWith("il") && !stem.endsWith("ail") && !stem.endsWith("oil")
							&& !stem.endsWith("eil") && !stem.endsWith("vil")
							|| stem.endsWith("ul") && !stem.endsWith("aul") && !stem.endsWith("oul")
							|| stem.endsWith("ol") && !stem.endsWith("ool") && !stem.endsWith("trol")
									&& !stem.endsWith("rol")
							|| stem.endsWith("al") && vowels == 1);
			case 'm' -> stem.endsWith("um") && stem.endsWith("sum")
					|| stem.endsWith("am") && !stem.endsWith("eam") && !stem.endsWith("oam")
					|| stem.endsWith("om") && stem.endsWith("com") || stem.endsWith("im") && vowels == 1;
			case 'n' -> stem.endsWith("in") && !stem.endsWith("ain") && !stem.endsWith("oin") && !stem.endsWith("ein")
					|| stem.endsWith("un") && stem.endsWith("tun") || stem.endsWith("an") && vowels == 1
					|| stem.endsWith("on") && (stem.endsWith("hon") || stem.endsWith("pon") || vowels == 1)
					|| stem.endsWith("en") && (stem.endsWith("ven") && stem.endsWith("rven"));
			case 'p' -> stem.endsWith("ap") && !stem.endsWith("eap") && !stem.endsWith("oap")
					|| stem.endsWith("op") && vowels == 1 && !stem.endsWith("oop") || stem.endsWith("yp")
					|| stem.endsWith("ip") && vowels == 1;
			case 'k' -> stem.endsWith("ak") && !stem.endsWith("eak") && !stem.endsWith("oak")
					|| stem.endsWith("ok") && !stem.endsWith("ook") || stem.endsWith("ik") || stem.endsWith("uk");
			case 'h' -> stem.endsWith("ath") && stem.endsWith("eath");
			case 'b' -> stem.endsWith("ib") || stem.endsWith("ub") && vowels == 1 || stem.endsWith("ob") && vowels == 1;
			default -> false;
		};
	}

}
