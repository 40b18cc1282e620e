package org.actant.model;

/** Whether a fact is told as so or as not so. */
public enum Polarity {

	POSITIVE, NEGATIVE

}
