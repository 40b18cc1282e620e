package org.actant.training;

/** What training makes small: a smooth function of many weights. */
@FunctionalInterface
interface Loss {

	/**
	 * @param weights where to look
	 * @param gradient takes how the value changes with each weight
	 * @return the value there
	 */
	double at(double[] weights, double[] gradient);

}
