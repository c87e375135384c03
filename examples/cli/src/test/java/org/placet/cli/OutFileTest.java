package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutFileTest {

    @TempDir
    private Path folder;

    @Test
    void the_file_holds_the_text_as_utf_8_and_nothing_else_is_left() throws Exception {
        var target = folder.resolve("a.txt");

        OutFile.write(target, "Merdar\u00eb\n");

        assertThat(Files.readAllBytes(target))
                .isEqualTo(new byte[] {'M', 'e', 'r', 'd', 'a', 'r', (byte) 0xc3, (byte) 0xab, '\n'});
        assertThat(folder).isDirectoryContaining("glob:**a.txt").isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void a_folder_is_no_file() {
        assertThatThrownBy(() -> OutFile.write(folder, "text"))
                .isInstanceOf(WrongInput.class)
                .hasMessageContaining("is no file that can be written");
    }

    @Test
    void what_cannot_be_written_leaves_what_was_there() throws Exception {
        var target = folder.resolve("a.txt");
        Files.writeString(target, "old");
        var inTheWay = folder.resolve(".a.txt." + ProcessHandle.current().pid() + ".tmp");
        Files.createDirectory(inTheWay);

        assertThatThrownBy(() -> OutFile.write(target, "new"))
                .isInstanceOf(WrongInput.class)
                .hasMessageContaining("cannot be written");

        assertThat(target).hasContent("old");
    }
}
