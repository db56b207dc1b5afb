package org.phieukin;

import static java.util.regex.Pattern.UNICODE_CASE;
import static java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All pages speak with one voice and call a thing by one name, in each language. */
class VoiceTest {
  /** What is not said, a place where it would be noticed, and what is said instead. */
  record Rule(String language, String not, String example, String instead) {
    boolean broken(String text) {
      return Pattern.compile("(?i)" + not, UNICODE_CASE | UNICODE_CHARACTER_CLASS)
          .matcher(text)
          .find();
    }
  }

  static Stream<Rule> rules() {
    return Stream.of(
        vi("\\bxin\\b|vui lòng|làm ơn", "Xin giữ phiếu mã", "hãy, or mời with the salutation"),
        vi("\\bđợi\\b", "hãy đợi", "chờ"),
        vi("\\bbạn\\b|của họ\\b", "hai người: bạn, và", "the role of whoever is meant"),
        vi("phụ trách|quản trị máy chủ", "báo người phụ trách", "người quản trị máy"),
        vi("quy chế|quy tắc", "Quy tắc áp dụng", "quy định"),
        vi("trang chung", "Trang chung", "trang công khai"),
        vi("màn hình hội trường", "trên màn hình hội trường", "màn hình lớn"),
        vi("(?-i:Trưởng ban)", "Trưởng ban kiểm phiếu", "Trưởng Ban kiểm phiếu"),
        vi("bỏ trống", "được bỏ trống", "để trống"),
        vi("\\d chữ\\b(?! thường)", "không quá 120 chữ", "ký tự"),
        vi("\\bgõ\\b(?! nhầm)", "gõ mã vào ô", "nhập"),
        vi("phiếu dự phòng", "một phiếu dự phòng", "phiếu mã dự phòng"),
        vi("mã số phiếu|mã phiếu|số hiệu của", "Số hiệu của phiếu", "số hiệu phiếu"),
        vi("mã theo dõi|mã truy vết|mã kiểm tra", "mã theo dõi", "mã tra cứu"),
        vi("vân tay (của )?cuộc", "Dấu vân tay của cuộc bỏ phiếu", "mã đối chiếu"),
        vi("\\btablet\\b", "trên tablet", "máy tính bảng"),
        vi("\\d{4,} (người|ký tự|phiếu)", "hơn 1500 người", "1.500 người"),
        vi("\\d\\.\\d{1,2} ?%", "97.78 %", "97,78 %"),
        en("\\bplease\\b", "Please read", "the verb alone"),
        en("tracking code|voting number|ballot number", "tracking code", "tracking number"),
        en("whoever (looks after|administers)", "tell whoever looks after", "the operator"),
        en("ballots issued", "Ballots issued", "slips handed out"),
        en("(?<!ballot |\\{)papers\\b", "sample papers", "documents, or what is printed"),
        en("\\w'", "the hall's network", "the hall’s network"),
        en(
            "(?<!\\b(of|the|most|and|all|only|are) )(?<!#else\\})\\{[a-z]+\\} (spare |valid |paper )?"
                + "(ballots|slips|people|members|days|minutes|places|entries)\\b(?! are tied)",
            "{number} people were read",
            "one as well as many"),
        en("\\d{4,} (people|characters|slips)", "1500 people", "1,500 people"));
  }

  private static Rule vi(String not, String example, String instead) {
    return new Rule("vi", not, example, instead);
  }

  private static Rule en(String not, String example, String instead) {
    return new Rule("en", not, example, instead);
  }

  /** What stands behind the equals signs, by the names of file and message. */
  private static Map<String, String> sentences(String language) {
    var found = new LinkedHashMap<String, String>();
    Sources.of(Sources.MESSAGES, "_" + language + ".properties")
        .forEach(
            (file, text) ->
                text.lines()
                    .map(line -> List.of(line.split("=", 2)))
                    .filter(parts -> parts.size() == 2)
                    .forEach(parts -> found.put(file + ": " + parts.get(0), parts.get(1))));
    return found;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void no_sentence_breaks_a_rule(Rule rule) {
    assertThat(rule.broken(rule.example())).as("the rule finds its example").isTrue();
    assertThat(sentences(rule.language()))
        .hasSizeGreaterThan(900)
        .allSatisfy((name, text) -> assertThat(rule.broken(text)).as(name + "=" + text).isFalse());
  }

  @Test
  void who_votes_is_addressed_as_the_meeting_sets_it() {
    var all = sentences("vi");
    assertThat(all)
        .allSatisfy(
            (name, text) -> {
              if (name.startsWith("booth_") && !name.contains("idleHeading_")) {
                assertThat(text.toLowerCase()).as(name).doesNotContain("đại biểu", "đồng chí");
              }
            });
    assertThat(all.get("booth_vi.properties: reviewHelp")).startsWith("Mời {you} ");
    assertThat(all.get("report_vi.properties: screenHowTo")).startsWith("Mời các {you} ");
    assertThat(all.get("slip_vi.properties: stub")).contains("{you}");
    assertThat(all.get("meeting_vi.properties: you_COMRADE")).isEqualTo("đồng chí");
    assertThat(all.get("meeting_vi.properties: you_DELEGATE")).isEqualTo("đại biểu");
  }
}
