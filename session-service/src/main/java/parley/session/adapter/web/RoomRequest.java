package parley.session.adapter.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.session.application.DescribeRoom.Description;
import parley.session.domain.LocalizedText;
import parley.session.domain.RoomCode;

/**
 * A room, described by an organiser.
 *
 * @param name by BCP 47 language
 * @param interpretation BCP 47 languages that can be heard in it
 */
record RoomRequest(
        @NotEmpty
                Map<
                                @Pattern(regexp = Texts.LANGUAGE) String,
                                @NotBlank @Size(max = Texts.LONGEST_TEXT) String>
                        name,
        @NotNull @Min(0) @Max(1_000_000) Integer seats,
        @Nullable @Size(max = 50)
                List<@NotNull @Pattern(regexp = Texts.LANGUAGE) String> interpretation) {

    Description description(RoomCode code) {
        return new Description(
                code,
                new LocalizedText(name),
                seats,
                interpretation == null ? List.of() : interpretation);
    }
}
