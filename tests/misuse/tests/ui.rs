//! Misuse of the derives is a compile error in plain words, at the right token, once.
//!
//! `ui/rpc_*` hold messages that the macros word: they are the same on every compiler. `ui/rustc` holds messages that
//! rustc words, with our notes in them: bless them again (`TRYBUILD=overwrite`) when the pinned toolchain changes.

#[test]
fn misuse() {
    let cases = trybuild::TestCases::new();
    cases.pass("ui/pass/*.rs");
    cases.compile_fail("ui/rpc_action/*.rs");
    cases.compile_fail("ui/rpc_params/*.rs");
    cases.compile_fail("ui/rpc_response/*.rs");
    cases.compile_fail("ui/rpc_enum/*.rs");
    cases.compile_fail("ui/rustc/*.rs");
}
