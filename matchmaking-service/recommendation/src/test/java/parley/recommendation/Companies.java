package parley.recommendation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Companies and forums as tests need them. */
final class Companies {

    private Companies() {}

    static Profile seller(String reference) {
        return Profile.of(reference, Side.SELLER, "KR", List.of("ko"));
    }

    static Profile buyer(String reference) {
        return Profile.of(reference, Side.BUYER, "VN", List.of("vi"));
    }

    static List<HsCode> hs2022(String... codes) {
        return Stream.of(codes).map(code -> new HsCode(code, HsEdition.of("HS2022"))).toList();
    }

    static Forum forum(Profile... profiles) {
        return new Forum(List.of(profiles), Interpreting.none(), List.of(), Set.of());
    }
}
