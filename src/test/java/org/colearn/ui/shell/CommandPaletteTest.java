package org.colearn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommandPaletteTest {
    private static final List<Command> ALL =
            List.of(command("Stop and keep the best"), command("Go to Compare"), command("Copy as command line"));

    @Test
    void everyWordMustOccurInAnyOrderAndCase() {
        assertThat(titles("KEEP stop")).containsExactly("Stop and keep the best");
        assertThat(titles("keep nothing")).isEmpty();
    }

    @Test
    void titlesThatBeginWithTheTextComeFirst() {
        assertThat(titles("co")).containsExactly("Copy as command line", "Go to Compare");
    }

    @Test
    void withoutWordsEverythingIsListedInItsOrder() {
        assertThat(titles("  ")).hasSize(3).startsWith("Stop and keep the best");
    }

    private static List<String> titles(String text) {
        return CommandPalette.matching(ALL, text).stream().map(Command::title).toList();
    }

    private static Command command(String title) {
        return new Command(title, Optional.empty(), () -> {});
    }
}
