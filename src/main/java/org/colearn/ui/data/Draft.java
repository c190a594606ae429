package org.colearn.ui.data;

import java.util.List;
import org.colearn.data.synthetic.Channel;
import org.colearn.data.synthetic.SyntheticRecipe;
import org.colearn.data.synthetic.SyntheticTask;
import org.colearn.data.synthetic.Twists;

/** A recipe with one part changed. */
record Draft(SyntheticRecipe from) {
    static Draft of(SyntheticRecipe recipe) {
        return new Draft(recipe);
    }

    SyntheticRecipe rho(double rho) {
        return from.withRho(rho);
    }

    SyntheticRecipe tau(double tau) {
        return made(from.task(), from.steps(), from.channels(), from.latents(), tau);
    }

    SyntheticRecipe task(SyntheticTask task) {
        return made(task, from.steps(), from.channels(), from.latents(), from.tau());
    }

    SyntheticRecipe steps(int steps) {
        return made(from.task(), steps, from.channels(), from.latents(), from.tau());
    }

    SyntheticRecipe latents(int latents) {
        return made(from.task(), from.steps(), from.channels(), latents, from.tau());
    }

    SyntheticRecipe channels(List<Channel> channels) {
        return made(from.task(), from.steps(), channels, from.latents(), from.tau());
    }

    SyntheticRecipe twists(Twists twists) {
        return new SyntheticRecipe(
                from.name(),
                from.task(),
                from.counts(),
                from.steps(),
                from.channels(),
                from.latents(),
                from.rho(),
                from.tau(),
                from.seed(),
                twists);
    }

    private SyntheticRecipe made(SyntheticTask task, int steps, List<Channel> channels, int latents, double tau) {
        return new SyntheticRecipe(
                from.name(),
                task,
                from.counts(),
                steps,
                channels,
                latents,
                from.rho(),
                tau,
                from.seed(),
                from.twists());
    }
}
