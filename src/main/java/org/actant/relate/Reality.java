package org.actant.relate;

import org.actant.model.Modality;
import org.actant.model.Polarity;

/**
 * How a text means what it tells.
 *
 * @param polarity so or not so
 * @param modality how real
 */
record Reality(Polarity polarity, Modality modality) {

	static final Reality PLAIN = new Reality(Polarity.POSITIVE, Modality.ASSERTED);

	/** The less real of two: what is planned on hearsay is planned. */
	Reality and(Modality other) {
		return (other.ordinal() > this.modality.ordinal()) ? new Reality(this.polarity, other) : this;
	}

	Reality and(Polarity other) {
		return (other == Polarity.NEGATIVE) ? new Reality(Polarity.NEGATIVE, this.modality) : this;
	}

	Reality and(Reality other) {
		return and(other.polarity).and(other.modality);
	}

	boolean real() {
		return this.modality == Modality.ASSERTED || this.modality == Modality.REPORTED;
	}

}
