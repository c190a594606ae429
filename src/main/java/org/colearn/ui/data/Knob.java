package org.colearn.ui.data;

import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import org.colearn.data.synthetic.SyntheticRecipe;

/**
 * One number of a recipe that can be turned.
 *
 * @param id part of the node ids; its words are the texts "make.ID" and "make.ID.help"
 * @param min smallest worth trying
 * @param max largest worth trying
 * @param whole whether only whole numbers make sense
 * @param get its value in a recipe
 * @param with the recipe with another value
 */
record Knob(
        String id,
        double min,
        double max,
        boolean whole,
        ToDoubleFunction<SyntheticRecipe> get,
        BiFunction<SyntheticRecipe, Double, SyntheticRecipe> with) {}
