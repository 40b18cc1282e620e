package org.actant.relate;

import java.util.List;

import org.actant.model.Fact;
import org.actant.model.FactType;
import org.actant.model.Modality;
import org.actant.model.Polarity;
import org.actant.model.RoleName;
import org.actant.model.Stance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FactReaderTests {

	private final Relator relator = Relator.standard();

	@Test
	void anActiveClauseJoinsItsSubjectToItsObjectAndRecipient() {
		Fact fact = only(this.relator.relate(Rows.english("""
				Norway Norway PROPN 3 nsubj _ country:NO/NAME
				will will AUX 3 aux VerbForm=Fin
				send send VERB 0 root VerbForm=Inf
				engineers engineer NOUN 3 obj Number=Plur
				to to ADP 6 case
				Malawi Malawi PROPN 3 obl _ country:MW/NAME
				""")));
		assertThat(fact.type()).isEqualTo(FactType.AID);
		assertThat(fact.modality()).isEqualTo(Modality.PLANNED);
		assertThat(entity(fact, RoleName.AGENT)).isEqualTo("country:NO");
		assertThat(fact.role(RoleName.THEME)).get().extracting("text").isEqualTo("engineers");
		assertThat(fact.roles()).anyMatch((role) -> "country:MW".equals(role.entity()));
	}

	@Test
	void aPassiveHasItsDoerBehindPar() {
		Fact fact = only(this.relator.relate(Rows.french("""
				Lima Lima PROPN 5 nsubj:pass _ country:PE/NAME
				n' ne ADV 5 advmod
				a avoir AUX 5 aux:tense Mood=Ind|VerbForm=Fin
				été être AUX 5 aux:pass VerbForm=Part
				attaquée attaquer VERB 0 root VerbForm=Part|Tense=Past
				pas pas ADV 5 advmod
				par par ADP 8 case
				Quito Quito PROPN 5 obl:agent _ country:EC/NAME
				""")));
		assertThat(fact.type()).isEqualTo(FactType.ASSAULT);
		assertThat(fact.polarity()).isEqualTo(Polarity.NEGATIVE);
		assertThat(entity(fact, RoleName.AGENT)).isEqualTo("country:EC");
		assertThat(entity(fact, RoleName.RECIPIENT)).isEqualTo("country:PE");
	}

	@Test
	void whatSomebodyDeclaresIsToldOnHisWord() {
		Fact fact = only(this.relator.relate(Rows.french("""
				Awa Awa PROPN 4 nsubj _ person:awa/NAME
				a avoir AUX 4 aux:tense Mood=Ind|VerbForm=Fin
				déjà déjà ADV 4 advmod
				déclaré déclarer VERB 0 root VerbForm=Part|Tense=Past
				que que SCONJ 7 mark
				Dakar Dakar PROPN 7 nsubj _ country:SN/NAME
				soutenait soutenir VERB 4 ccomp Mood=Ind|Tense=Imp|VerbForm=Fin
				Bamako Bamako PROPN 7 obj _ country:ML/NAME
				""")));
		assertThat(fact.type()).isEqualTo(FactType.SUPPORT);
		assertThat(fact.modality()).isEqualTo(Modality.ASSERTED);
		assertThat(fact.attribution()).isNotNull();
		assertThat(fact.attribution().entity()).isEqualTo("person:awa");
		assertThat(fact.attribution().stance()).isEqualTo(Stance.AFFIRM);
	}

	@Test
	void anEventNounHasItsDoerInAnAdjectiveAndItsTargetBehindAPreposition() {
		Fact fact = only(this.relator.relate(Rows.french("""
				Une un DET 2 det
				frappe frappe NOUN 0 root
				turque turc ADJ 2 amod _ country:TR/DEMONYM
				sur sur ADP 5 case
				Erbil Erbil PROPN 2 nmod _ place:erbil/NAME
				""")));
		assertThat(fact.type()).isEqualTo(FactType.ASSAULT);
		assertThat(entity(fact, RoleName.AGENT)).isEqualTo("country:TR");
		assertThat(entity(fact, RoleName.RECIPIENT)).isEqualTo("place:erbil");
	}

	static Fact only(List<Fact> facts) {
		assertThat(facts).hasSize(1);
		return facts.getFirst();
	}

	static String entity(Fact fact, RoleName role) {
		return fact.role(role).map((filler) -> String.valueOf(filler.entity())).orElse("nobody");
	}

}
