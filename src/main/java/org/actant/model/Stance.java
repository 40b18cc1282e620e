package org.actant.model;

/** Whether a source says that something is so or that it is not. */
public enum Stance {

	AFFIRM, DENY

}
