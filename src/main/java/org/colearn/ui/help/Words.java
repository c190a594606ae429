package org.colearn.ui.help;

import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.colearn.ui.help.Chapter.Target;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** The words of a paragraph, a heading or a cell as flowing text, with links to press. */
final class Words {
    private final Chapter chapter;
    private final Consumer<Target> follow;

    /** Of a chapter; the consumer is told which link was pressed. */
    Words(Chapter chapter, Consumer<Target> follow) {
        this.chapter = chapter;
        this.follow = follow;
    }

    /** The words of what is in a node. */
    TextFlow of(Node parent, String style) {
        var flow = new TextFlow();
        flow.getStyleClass().add(style);
        var inline = new Inline(flow);
        Markdown.children(parent).forEach(child -> child.accept(inline));
        return flow;
    }

    /** Adds one piece after the other, each in the style of what it is in. */
    private final class Inline extends AbstractVisitor {
        private final TextFlow flow;
        private String style = "help-plain";

        Inline(TextFlow flow) {
            this.flow = flow;
        }

        @Override
        public void visit(org.commonmark.node.Text text) {
            add(text.getLiteral(), style);
        }

        @Override
        public void visit(Code code) {
            add(code.getLiteral(), "help-code");
        }

        @Override
        public void visit(SoftLineBreak end) {
            add(" ", style);
        }

        @Override
        public void visit(HardLineBreak end) {
            add("\n", style);
        }

        @Override
        public void visit(Emphasis emphasis) {
            within("help-italic", emphasis);
        }

        @Override
        public void visit(StrongEmphasis emphasis) {
            within("help-bold", emphasis);
        }

        @Override
        public void visit(Image picture) {
            // the window shows itself
        }

        @Override
        public void visit(Link link) {
            chapter.target(link.getDestination())
                    .ifPresentOrElse(target -> flow.getChildren().add(press(link, target)), () -> visitChildren(link));
        }

        private Hyperlink press(Link link, Target target) {
            var press = new Hyperlink(Markdown.words(link));
            press.setOnAction(pressed -> follow.accept(target));
            if (target instanceof Target.Outside outside) {
                press.setTooltip(new Tooltip(outside.address()));
            }
            return press;
        }

        private void within(String other, Node node) {
            String before = style;
            style = other;
            visitChildren(node);
            style = before;
        }

        private void add(String words, String how) {
            var text = new Text(words);
            text.getStyleClass().add(how);
            flow.getChildren().add(text);
        }
    }
}
