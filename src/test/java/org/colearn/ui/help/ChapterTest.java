package org.colearn.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colearn.ui.help.Chapter.Target;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChapterTest {
    static List<String> guide() {
        return Chapter.GUIDE;
    }

    @Test
    void everyChapterOfTheGuideIsInTheHelp() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("docs/guide"))) {
            assertThat(files.map(file -> "guide/" + file.getFileName()).filter(name -> name.endsWith(".md")))
                    .containsExactlyInAnyOrderElementsOf(Chapter.GUIDE);
        }
    }

    @ParameterizedTest
    @MethodSource("guide")
    void everyLinkOfTheGuideLeadsSomewhereInTheProgram(String path) {
        Chapter chapter = Chapter.open(path).orElseThrow();

        assertThat(links(chapter)).allSatisfy(link -> {
            Target target = chapter.target(link).orElseThrow(() -> new AssertionError(path + " links to " + link));
            if (target instanceof Target.Inside inside && !inside.heading().isEmpty()) {
                assertThat(headings(Chapter.open(inside.path()).orElseThrow()))
                        .as(link)
                        .contains(inside.heading());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("guide")
    void noChapterNamesAFileWithoutALinkToIt(String path) {
        assertThat(Chapter.open(path).orElseThrow().markdown()).doesNotContain("`docs/");
    }

    @Test
    void aLinkLeadsToAPlaceInThisOrAnotherDocumentOrOutside() {
        Chapter chapter = Chapter.open("guide/data.md").orElseThrow();

        assertThat(chapter.target("terms.md")).contains(new Target.Inside("guide/terms.md", ""));
        assertThat(chapter.target("terms.md#scores")).contains(new Target.Inside("guide/terms.md", "scores"));
        assertThat(chapter.target("#the-data-tab")).contains(new Target.Inside("guide/data.md", "the-data-tab"));
        assertThat(chapter.target("../data-layouts.md")).contains(new Target.Inside("data-layouts.md", ""));
        assertThat(chapter.target("https://arxiv.org/abs/2501.00865"))
                .contains(new Target.Outside("https://arxiv.org/abs/2501.00865"));
        assertThat(chapter.target("../examples/view/RunCounterFactory.java")).isEmpty();
        assertThat(chapter.target("nowhere.md")).isEmpty();
        assertThat(chapter.target("../../ui/Window.md")).isEmpty();
        assertThat(chapter.target("file:///etc/passwd")).isEmpty();
        assertThat(chapter.target("javascript:alert(1)")).isEmpty();
        assertThat(chapter.target("no address: %%%")).isEmpty();
    }

    @Test
    void aChapterIsCalledByItsHeadingUpToAColon() {
        assertThat(Chapter.open("guide/live.md").orElseThrow().title()).isEqualTo("Live");
        assertThat(Chapter.open("guide/README.md").orElseThrow().title()).isEqualTo("User guide");
    }

    private static List<String> headings(Chapter chapter) {
        return Markdown.children(chapter.document())
                .filter(Heading.class::isInstance)
                .map(heading -> Prose.nameOf((Heading) heading))
                .toList();
    }

    private static List<String> links(Chapter chapter) {
        var links = new ArrayList<String>();
        chapter.document().accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
            }
        });
        return links;
    }
}
