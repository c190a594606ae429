package org.colearn.ui.text;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** How wide words are in the window's letters, so that a column can be as wide as its head. */
public final class WordWidth {
    private static final double HEAD_PADDING = 28;

    private WordWidth() {}

    /** Width of a table column whose head is not cut, room around it and for the mark of sorting included. */
    public static double ofHead(String words) {
        var text = new Text(words);
        Font plain = Font.getDefault();
        text.setFont(Font.font(plain.getFamily(), FontWeight.BOLD, plain.getSize()));
        return Math.ceil(text.getLayoutBounds().getWidth()) + HEAD_PADDING;
    }
}
