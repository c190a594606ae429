package org.colearn.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colearn.data.Grouping;
import org.colearn.data.SplitRecipe;
import org.colearn.data.SplitRule;
import org.junit.jupiter.api.Test;

class SplitPlanTest {
    private final SplitPlan plan = new SplitPlan(SplitRecipe.DEFAULT);

    @Test
    void whatIsTypedBecomesTheRecipe() {
        plan.shares().set("75/12.5/12.5");
        plan.seed().set("7");
        plan.stratified().set(true);
        plan.together().set(Grouping.Kind.SESSION);
        plan.testGroups().set(" Ses05 ,");

        assertThat(plan.problem().get()).isEmpty();
        assertThat(plan.recipe())
                .contains(new SplitRecipe(
                        0.75, 0.125, 0.125, 7, new SplitRule(true, true, Grouping.Kind.SESSION, List.of("Ses05"))));
    }

    @Test
    void aRecipeComesBackAsItWasTyped() {
        var recipe = new SplitRecipe(0.75, 0.125, 0.125, 3, SplitRule.anew(true));
        plan.show(recipe);

        assertThat(plan.shares().get()).isEqualTo("75 / 12.5 / 12.5");
        assertThat(plan.recipe()).contains(recipe);
    }

    @Test
    void sharesThatDoNotAddUpAreExplainedAndGiveNoRecipe() {
        plan.shares().set("60 / 20");

        assertThat(plan.problem().get())
                .isEqualTo("“60 / 20” does not give three percentages above 0 that add up to 100;"
                        + " type such as 60 / 20 / 20.");
        assertThat(plan.recipe()).isEmpty();
        plan.shares().set("60 / 30 / 10");
        assertThat(plan.problem().get()).isEmpty();
    }

    @Test
    void aSeedThatIsNoWholeNumberIsExplained() {
        plan.seed().set("x");

        assertThat(plan.problem().get()).isEqualTo("“x” is not a seed; type a whole number.");
    }
}
