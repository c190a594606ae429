package org.colearn.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * A document that ships with the program: a chapter of the guide, or what one refers to.
 *
 * @param path within docs, such as "guide/live.md"
 * @param markdown as it is in the file
 * @param document the same, understood
 */
record Chapter(String path, String markdown, Node document) {
    private static final String DOCS = "/org/colearn/docs/";
    private static final Set<String> WEB = Set.of("https", "http");

    /** The chapters of the guide in their order. */
    static final List<String> GUIDE = List.of(
            "guide/README.md",
            "guide/live.md",
            "guide/compare.md",
            "guide/sweep.md",
            "guide/samples.md",
            "guide/why.md",
            "guide/data.md",
            "guide/lessons.md",
            "guide/export.md",
            "guide/keys.md",
            "guide/terms.md",
            "guide/statistics.md");

    /** Reads a file, so not on the window's thread; empty if there is no such document. */
    static Optional<Chapter> open(String path) {
        try (InputStream in = Chapter.class.getResourceAsStream(DOCS + path)) {
            if (in == null) {
                return Optional.empty();
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(new Chapter(path, text, Markdown.parse(text)));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Its name in a list: the heading up to a colon. */
    String title() {
        return Markdown.children(document)
                .filter(Heading.class::isInstance)
                .findFirst()
                .map(heading -> Markdown.words(heading).replaceAll(":.*", ""))
                .orElse(path);
    }

    /** Where a link in this chapter leads: to a page of the web, or to a place in a document; empty for anything else. */
    Optional<Target> target(String link) {
        URI address;
        try {
            address = new URI(link);
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
        if (address.isAbsolute()) {
            return WEB.contains(address.getScheme()) ? Optional.of(new Target.Outside(link)) : Optional.empty();
        }
        String name = address.getPath().isEmpty()
                ? path
                : URI.create(path).resolve(address.getPath()).getPath();
        boolean shipped =
                name.endsWith(".md") && !name.startsWith("..") && Chapter.class.getResource(DOCS + name) != null;
        return shipped
                ? Optional.of(new Target.Inside(
                        name, Optional.ofNullable(address.getFragment()).orElse("")))
                : Optional.empty();
    }

    /** Where a link leads. */
    sealed interface Target {
        /**
         * Into the world.
         *
         * @param address such as https://arxiv.org/abs/2501.00865
         */
        record Outside(String address) implements Target {}

        /**
         * Into a document that ships with the program.
         *
         * @param path of the document
         * @param heading its name as GitHub makes it, such as "when-not-to-trust-it"; empty for the beginning
         */
        record Inside(String path, String heading) implements Target {}
    }
}
