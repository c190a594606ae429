package org.colearn.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Another language is another set of property files, so no view writes words of its own. */
class LiteralTextTest {
    /** What shows or speaks words, with a literal that has at least two letters in a row. */
    private static final Pattern WORDS_IN_A_VIEW = Pattern.compile(
            "(?:new (?:Label|Button|ToggleButton|CheckBox|RadioButton|Hyperlink|MenuItem|Menu|MenuButton|Tab"
                    + "|Text|Tooltip|TitledPane|TableColumn<[^>]*>|TextField)"
                    + "|\\.(?:setText|setPromptText|setAccessibleText|setAccessibleHelp|setTitle|setHeaderText"
                    + "|setContentText))\\(\\s*\"[^\"\\n]*\\p{L}{2}[^\"\\n]*\"");

    @Test
    void noViewHoldsWordsOfItsOwn() throws IOException {
        var found = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/colearn/ui"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                literals(Files.readString(file)).forEach(words -> found.add(file.getFileName() + ": " + words));
            }
        }

        assertThat(found).isEmpty();
    }

    @Test
    void theSearchFindsWhatItIsToFind() {
        assertThat(literals("new Label(\"Hello\")")).hasSize(1);
        assertThat(literals("chart.setTitle(\n    \"Loss\")")).hasSize(1);
        assertThat(literals("new Label(\"\", icon); label.setText(\"1 \"); root.setId(\"words\")"))
                .isEmpty();
    }

    private static List<String> literals(String source) {
        return WORDS_IN_A_VIEW
                .matcher(source)
                .results()
                .map(found -> found.group())
                .toList();
    }
}
