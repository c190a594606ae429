package org.colearn.ui.help;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.colearn.ui.help.Chapter.Target;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** A chapter as nodes to be read: headings, paragraphs, lists, tables and code one below the other; without its pictures. */
final class Prose extends AbstractVisitor {
    private static final int LEVELS = 3;

    private final VBox root = new VBox();
    private final Map<String, Node> headings = new HashMap<>();
    private final Words words;
    private Pane place = root;

    /**
     * A chapter, laid out.
     *
     * @param follow is told which link was pressed
     */
    Prose(Chapter chapter, Consumer<Target> follow) {
        words = new Words(chapter, follow);
        root.getStyleClass().add("help-prose");
        chapter.document().accept(this);
    }

    Pane node() {
        return root;
    }

    /** The heading that GitHub gives this name to. */
    Optional<Node> heading(String name) {
        return Optional.ofNullable(headings.get(name));
    }

    @Override
    public void visit(Heading heading) {
        TextFlow line = words.of(heading, "help-heading-" + Math.min(LEVELS, heading.getLevel()));
        headings.putIfAbsent(nameOf(heading), line);
        place.getChildren().add(line);
    }

    @Override
    public void visit(Paragraph paragraph) {
        TextFlow lines = words.of(paragraph, "help-paragraph");
        if (!lines.getChildren().isEmpty()) { // else it is a picture
            place.getChildren().add(lines);
        }
    }

    @Override
    public void visit(BulletList list) {
        items(list, item -> "\u2022");
    }

    @Override
    public void visit(OrderedList list) {
        int first = Optional.ofNullable(list.getMarkerStartNumber()).orElse(1);
        items(list, item -> first + item + ".");
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code(code.getLiteral());
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            place.getChildren().add(new ProseTable(table, words).node());
        }
    }

    private void code(String literal) {
        var lines = new TextFlow(new Text(literal.stripTrailing()));
        lines.getStyleClass().add("help-code-block");
        place.getChildren().add(lines);
    }

    private void items(ListBlock list, IntFunction<String> mark) {
        Pane outer = place;
        var all = new VBox();
        all.getStyleClass().add("help-list");
        int[] count = {0};
        Markdown.children(list).forEach(item -> {
            var content = new VBox();
            content.getStyleClass().add("help-list");
            HBox.setHgrow(content, Priority.ALWAYS);
            place = content;
            visitChildren(item);
            var row = new HBox(new Text(mark.apply(count[0]++)), content);
            row.getStyleClass().add("help-item");
            all.getChildren().add(row);
        });
        place = outer;
        place.getChildren().add(all);
    }

    /** As GitHub names a heading: small letters, hyphens for spaces, no other marks. */
    static String nameOf(Heading heading) {
        return Markdown.words(heading)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]", "")
                .replace(' ', '-');
    }
}
