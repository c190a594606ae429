package org.colearn.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.colearn.data.synthetic.Channel;
import org.colearn.data.synthetic.SyntheticRecipe;
import org.colearn.data.synthetic.SyntheticRecipe.Counts;
import org.colearn.data.synthetic.SyntheticTask;
import org.colearn.data.synthetic.Twists;

/** Every number of a recipe as a knob: first those that decide about co-learning, then sizes, then what makes data harder. */
final class Knobs {
    private Knobs() {}

    static List<Knob> of(SyntheticRecipe recipe) {
        var knobs = new ArrayList<Knob>();
        knobs.add(new Knob(
                "rho", 0, 4, false, SyntheticRecipe::rho, (r, x) -> Draft.of(r).rho(x)));
        knobs.add(new Knob("mu", 0, 4, false, r -> last(r).offset(), (r, x) -> channels(r, true, c -> offset(c, x))));
        knobs.add(new Knob(
                "tau", 0, 6, false, SyntheticRecipe::tau, (r, x) -> Draft.of(r).tau(x)));
        knobs.addAll(recipe.task() instanceof SyntheticTask.Classes ? ofClasses() : ofReals());
        knobs.add(new Knob(
                "noise-language",
                0,
                3,
                false,
                r -> r.channels().get(0).noise(),
                (r, x) -> channels(r, false, c -> noise(c, x))));
        knobs.add(new Knob(
                "noise-others", 0, 3, false, r -> last(r).noise(), (r, x) -> channels(r, true, c -> noise(c, x))));
        knobs.addAll(sizes(recipe));
        knobs.addAll(twists());
        return List.copyOf(knobs);
    }

    private static List<Knob> ofClasses() {
        return List.of(new Knob("alpha", 0, 8, false, r -> ((SyntheticTask.Classes) r.task()).alpha(), (r, x) -> {
            var task = (SyntheticTask.Classes) r.task();
            return Draft.of(r).task(new SyntheticTask.Classes(task.names(), task.prior(), x));
        }));
    }

    private static List<Knob> ofReals() {
        return List.of(
                real(
                        "weight",
                        0,
                        3,
                        SyntheticTask.Real::weight,
                        (t, x) -> new SyntheticTask.Real(t.mean(), t.testMean(), x, t.noise(), t.grid())),
                real(
                        "label-noise",
                        0,
                        3,
                        SyntheticTask.Real::noise,
                        (t, x) -> new SyntheticTask.Real(t.mean(), t.testMean(), t.weight(), x, t.grid())),
                real(
                        "mean",
                        -2,
                        2,
                        SyntheticTask.Real::mean,
                        (t, x) -> new SyntheticTask.Real(x, t.testMean(), t.weight(), t.noise(), t.grid())),
                real(
                        "test-mean",
                        -2,
                        2,
                        SyntheticTask.Real::testMean,
                        (t, x) -> new SyntheticTask.Real(t.mean(), x, t.weight(), t.noise(), t.grid())),
                real(
                        "grid",
                        0,
                        1,
                        SyntheticTask.Real::grid,
                        (t, x) -> new SyntheticTask.Real(t.mean(), t.testMean(), t.weight(), t.noise(), x)));
    }

    private static List<Knob> sizes(SyntheticRecipe recipe) {
        var knobs = new ArrayList<Knob>();
        knobs.add(count("train", 20, 10_000, Counts::train, (c, n) -> new Counts(n, c.valid(), c.test())));
        knobs.add(count("valid", 10, 5_000, Counts::valid, (c, n) -> new Counts(c.train(), n, c.test())));
        knobs.add(count("test", 10, 10_000, Counts::test, (c, n) -> new Counts(c.train(), c.valid(), n)));
        knobs.add(new Knob("steps", 1, 60, true, SyntheticRecipe::steps, (r, x) -> Draft.of(r)
                .steps(x.intValue())));
        knobs.add(new Knob("latents", 1, 64, true, SyntheticRecipe::latents, (r, x) -> Draft.of(r)
                .latents(x.intValue())));
        for (int m = 0; m < recipe.channels().size(); m++) {
            int modality = m;
            knobs.add(new Knob(
                    "features-" + m,
                    1,
                    400,
                    true,
                    r -> r.channels().get(modality).features(),
                    (r, x) -> Draft.of(r)
                            .channels(IntStream.range(0, r.channels().size())
                                    .mapToObj(c -> c == modality
                                            ? width(r.channels().get(c), x.intValue())
                                            : r.channels().get(c))
                                    .toList())));
        }
        knobs.add(new Knob("seed", 0, 1_000_000, true, SyntheticRecipe::seed, (r, x) -> r.reseeded(x.longValue())));
        return knobs;
    }

    private static List<Knob> twists() {
        return List.of(
                twist(
                        "synergy",
                        4,
                        false,
                        Twists::synergy,
                        (t, x) -> new Twists(
                                x, t.rhoShift(), t.placebo(), t.nuisance(), t.speakers(), t.speakerOffset())),
                new Knob("rho-shift", -4, 4, false, r -> r.twists().rhoShift(), (r, x) -> Draft.of(r)
                        .twists(new Twists(
                                r.twists().synergy(),
                                x,
                                r.twists().placebo(),
                                r.twists().nuisance(),
                                r.twists().speakers(),
                                r.twists().speakerOffset()))),
                twist(
                        "nuisance",
                        4,
                        false,
                        Twists::nuisance,
                        (t, x) ->
                                new Twists(t.synergy(), t.rhoShift(), t.placebo(), x, t.speakers(), t.speakerOffset())),
                twist(
                        "speakers",
                        50,
                        true,
                        Twists::speakers,
                        (t, x) -> new Twists(
                                t.synergy(), t.rhoShift(), t.placebo(), t.nuisance(), x.intValue(), t.speakerOffset())),
                twist(
                        "speaker-offset",
                        4,
                        false,
                        Twists::speakerOffset,
                        (t, x) -> new Twists(t.synergy(), t.rhoShift(), t.placebo(), t.nuisance(), t.speakers(), x)));
    }

    private static Knob twist(
            String id,
            double max,
            boolean whole,
            ToDoubleFunction<Twists> get,
            BiFunction<Twists, Double, Twists> with) {
        return new Knob(id, 0, max, whole, r -> get.applyAsDouble(r.twists()), (r, x) -> Draft.of(r)
                .twists(with.apply(r.twists(), x)));
    }

    private static Knob real(
            String id,
            double min,
            double max,
            ToDoubleFunction<SyntheticTask.Real> get,
            BiFunction<SyntheticTask.Real, Double, SyntheticTask> with) {
        return new Knob(
                id, min, max, false, r -> get.applyAsDouble((SyntheticTask.Real) r.task()), (r, x) -> Draft.of(r)
                        .task(with.apply((SyntheticTask.Real) r.task(), x)));
    }

    private static Knob count(
            String id, double min, double max, ToDoubleFunction<Counts> get, BiFunction<Counts, Integer, Counts> with) {
        return new Knob(
                id,
                min,
                max,
                true,
                r -> get.applyAsDouble(r.counts()),
                (r, x) -> r.resized(r.name(), with.apply(r.counts(), x.intValue())));
    }

    private static Channel last(SyntheticRecipe recipe) {
        return recipe.channels().get(recipe.channels().size() - 1);
    }

    /** Language, or all the others, changed. */
    private static SyntheticRecipe channels(SyntheticRecipe recipe, boolean others, UnaryOperator<Channel> change) {
        return Draft.of(recipe)
                .channels(IntStream.range(0, recipe.channels().size())
                        .mapToObj(m -> others == (m > 0)
                                ? change.apply(recipe.channels().get(m))
                                : recipe.channels().get(m))
                        .toList());
    }

    private static Channel offset(Channel channel, double offset) {
        return new Channel(channel.name(), channel.features(), channel.signal(), channel.noise(), offset);
    }

    private static Channel noise(Channel channel, double noise) {
        return new Channel(channel.name(), channel.features(), channel.signal(), noise, channel.offset());
    }

    private static Channel width(Channel channel, int features) {
        return new Channel(channel.name(), features, channel.signal(), channel.noise(), channel.offset());
    }
}
