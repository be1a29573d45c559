//! The command itself, as a process.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use super::{here, text, texts};

/// The command in a folder outside of any checkout.
fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_aliyun-rpc-codegen"))
        .args(arguments)
        .current_dir(folder)
        .env_remove("CARGO_MANIFEST_DIR")
        .output()
        .unwrap()
}

fn shop() -> String {
    here("fixtures/shop-20240501.json").display().to_string()
}

fn depot() -> String {
    here("fixtures/depot-20240601.json").display().to_string()
}

/// What a failing run says.
fn complaint(arguments: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let output = run(folder.path(), arguments);
    assert_eq!(output.status.code(), Some(1), "{arguments:?}");
    assert_eq!(texts(folder.path()).len(), 0, "{arguments:?}");
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn mistakes_on_the_command_line() {
    let shop = shop();
    for (arguments, words) in [
        (&["--speed", "9"][..], &["--speed", "--help"][..]),
        (&[&shop, "--out"], &["--out", "--help"]),
        (
            &[&shop],
            &["say which files and where to", "--services <checkout>"],
        ),
        (&["--out", "there"], &["say which files and where to"]),
        (&["--services", "."], &["--services needs --api-docs"]),
        (
            &["--services", ".", "--api-docs", "docs"],
            &["packages.toml"],
        ),
        (&["absent.json", "--out", "there"], &["absent.json: "]),
        (
            &[&shop, "--out", "there", "--framework", "nowhere"],
            &["nowhere is no checkout of the framework"],
        ),
    ] {
        let said = complaint(arguments);
        for word in words {
            assert!(said.contains(word), "{arguments:?}: {said}");
        }
    }
    let other = here("generate.rs").display().to_string();
    let said = complaint(&[&other, "--out", "there"]);
    assert!(
        said.contains("generate.rs: not the metadata of a product version"),
        "{said}"
    );
    // An existing folder that holds no framework.
    let said = complaint(&[&shop, "--out", "there", "--framework", "."]);
    assert!(said.contains(". is no checkout"), "{said}");
}

#[test]
fn help_is_no_mistake() {
    for word in ["-h", "--help"] {
        let output = run(Path::new("."), &[word]);
        assert!(output.status.success());
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(said.contains("--report <file>"), "{said}");
    }
}

#[test]
fn one_package_and_its_report() {
    let folder = tempfile::tempdir().unwrap();
    let output = run(
        folder.path(),
        &[&shop(), "--out", "made", "--report", "report.json"],
    );
    assert!(output.status.success(), "{output:?}");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(
        said.contains(" operations generated, 1 of them paged\n"),
        "{said}"
    );
    assert!(said.starts_with("made: "), "{said}");
    let manifest = text(folder.path(), "made/Cargo.toml");
    assert!(manifest.contains("aliyun-rpc-core = \""), "{manifest}");
    assert!(folder.path().join("made/src/v2024_05_01.rs").exists());

    let report: serde_json::Value =
        serde_json::from_str(&text(folder.path(), "report.json")).unwrap();
    assert_eq!(report["paged"], 1);
    let lines = report["lines"].as_array().unwrap();
    let moved = lines
        .iter()
        .find(|line| line["action"] == "MoveOrder")
        .unwrap();
    assert_eq!(
        *moved,
        serde_json::json!({
            "product": "Shop", "version": "2024-05-01", "action": "MoveOrder", "subject": null, "outcome": "refused",
            "reason": "its only method is PUT, which the RPC style does not have",
        })
    );
}

/// The framework is the checkout that is named, or the one around.
#[test]
fn the_framework_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().canonicalize().unwrap();
    let core = root.join("framework/aliyun-rpc-core");
    fs::create_dir_all(&core).unwrap();
    fs::write(core.join("Cargo.toml"), "").unwrap();
    let path = format!("aliyun-rpc-core = {{ path = {core:?} }}");
    let named = ["--framework", "framework"];
    let output = run(
        &root,
        &[&[shop().as_str(), "--out", "named"][..], &named].concat(),
    );
    assert!(output.status.success(), "{output:?}");
    assert!(text(&root, "named/Cargo.toml").contains(&path));
    let inside = root.join("framework/inside");
    fs::create_dir(&inside).unwrap();
    let output = run(&inside, &[&shop(), "--out", "made"]);
    assert!(output.status.success(), "{output:?}");
    assert!(text(&inside, "made/Cargo.toml").contains(&path));
}

#[test]
fn a_workspace_has_a_folder_for_each_product() {
    let folder = tempfile::tempdir().unwrap();
    let (shop, depot) = (shop(), depot());
    let arguments = [&shop, &depot, "--out", "all", "--workspace"];
    let checked = [&arguments[..], &["--check"]].concat();

    let output = run(folder.path(), &checked);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("would change: all/Cargo.toml\n"), "{said}");
    assert!(
        said.contains("would change: all/shop/src/lib.rs\n"),
        "{said}"
    );
    assert_eq!(texts(folder.path()).len(), 0);

    assert!(run(folder.path(), &arguments).status.success());
    let manifest = text(folder.path(), "all/Cargo.toml");
    assert!(
        manifest.contains("members = [\n    \"depot\",\n    \"shop\",\n]"),
        "{manifest}"
    );
    assert!(folder.path().join("all/depot/src/v2024_06_01.rs").exists());
    assert!(folder.path().join("all/shop/src/v2024_05_01.rs").exists());
    assert!(run(folder.path(), &checked).status.success());

    fs::write(folder.path().join("all/Cargo.toml"), "# Mine.\n").unwrap();
    assert!(run(folder.path(), &arguments).status.success());
    assert_eq!(text(folder.path(), "all/Cargo.toml"), "# Mine.\n");

    // Without `--workspace`, one package holds one product.
    let said = complaint(&[&shop, &depot, "--out", "one"]);
    assert!(said.contains("--workspace"), "{said}");
}
