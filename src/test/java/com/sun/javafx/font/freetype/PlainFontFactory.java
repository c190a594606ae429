package com.sun.javafx.font.freetype;

import com.sun.javafx.font.FontFallbackInfo;
import com.sun.javafx.font.FontResource;
import com.sun.javafx.font.FontStrike;
import com.sun.javafx.font.PGFont;
import com.sun.javafx.font.PrismFontFactory;
import com.sun.javafx.font.PrismFontFile;
import com.sun.javafx.scene.text.TextSpan;
import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.PrismTextLayout;
import com.sun.javafx.text.TextRun;

/**
 * JavaFX's own fonts by FreeType, without Pango. JavaFX shapes Latin text itself, one glyph per character, and asks Pango for scripts
 * that need more; yet it loads Pango before the first letter, and a machine with nothing but a JDK has none. Here every script is set
 * one glyph per character.
 *
 * <p>It stands in JavaFX's package because the parts it is made of are package-private there.
 */
public final class PlainFontFactory extends PrismFontFactory {
    private final FTFactory freetype;

    /** Needs libfreetype, which a JDK brings along. */
    public PlainFontFactory() {
        this.freetype = (FTFactory) FTFactory.getFactory();
    }

    @Override
    protected PrismFontFile createFontFile(
            String name, String filename, int index, boolean register, boolean embedded, boolean copy, boolean tracked)
            throws Exception {
        return new FTFontFile(name, filename, index, register, embedded, copy, tracked);
    }

    @Override
    public GlyphLayout createGlyphLayout() {
        return new OneGlyphPerCharacter();
    }

    /** FreeType opens the file itself; only Pango would have to be told of it. */
    @Override
    protected boolean registerEmbeddedFont(String path) {
        return true;
    }

    @Override
    public FontFallbackInfo getFallbacks(FontResource primary) {
        return freetype.getFallbacks(primary);
    }

    private static final class OneGlyphPerCharacter extends GlyphLayout {
        /** Called for text in a complex script: a run that is not marked as complex is set by JavaFX itself. */
        @Override
        protected TextRun addTextRun(
                PrismTextLayout layout,
                char[] characters,
                int start,
                int length,
                PGFont font,
                TextSpan span,
                byte level) {
            TextRun run = new TextRun(start, length, level, false, 0, span, 0, false);
            layout.addTextRun(run);
            return run;
        }

        @Override
        public void layout(TextRun run, PGFont font, FontStrike strike, char[] text) {
            throw new AssertionError("No run is marked as complex, so none is handed over to be shaped.");
        }
    }
}
