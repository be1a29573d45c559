//! What stands around the modules: the manifest for each kind of runtime, the lock file, the package's own test.

use std::fs;
use std::path::Path;

use aliyun_rpc_codegen::metadata::ApiDocs;
use aliyun_rpc_codegen::package::{self, Runtime, Target};

use super::{make, shop, text, texts};

fn make_on(runtime: Runtime, folder: &Path) {
    let target = Target {
        folder: folder.to_path_buf(),
        runtime,
        rehearsal: false,
    };
    package::make(&[shop()], &target).unwrap();
}

#[test]
fn the_manifest_finds_the_runtime() {
    let checkout = tempfile::tempdir().unwrap();
    fs::write(checkout.path().join("Cargo.lock"), "version = 4\n").unwrap();
    let root = checkout.path().to_path_buf();
    let core = format!(
        "aliyun-rpc-core = {{ path = {:?} }}\n",
        root.join("aliyun-rpc-core")
    );
    let emulator = format!(
        "aliyun-rpc-emulator = {{ path = {:?} }}\n",
        root.join("aliyun-rpc-emulator")
    );

    let alone = tempfile::tempdir().unwrap();
    make_on(Runtime::Checkout(root.clone()), alone.path());
    let manifest = text(alone.path(), "Cargo.toml");
    assert!(manifest.contains(&core), "{manifest}");
    assert!(manifest.contains(&emulator), "{manifest}");
    assert!(manifest.contains("\n[workspace]\n"), "{manifest}");
    assert_eq!(text(alone.path(), "Cargo.lock"), "version = 4\n");
    // From then on it is the package's own.
    fs::write(alone.path().join("Cargo.lock"), "version = 5\n").unwrap();
    make_on(Runtime::Checkout(root.clone()), alone.path());
    assert_eq!(text(alone.path(), "Cargo.lock"), "version = 5\n");

    let member = tempfile::tempdir().unwrap();
    make_on(Runtime::Member(root), member.path());
    let manifest = text(member.path(), "Cargo.toml");
    assert!(manifest.contains(&core), "{manifest}");
    assert!(!manifest.contains("[workspace]"), "{manifest}");
    assert!(!member.path().join("Cargo.lock").exists());

    let ours = tempfile::tempdir().unwrap();
    make_on(Runtime::Workspace, ours.path());
    let manifest = text(ours.path(), "Cargo.toml");
    assert!(
        manifest.contains("aliyun-rpc-core = { workspace = true }\n"),
        "{manifest}"
    );
    assert!(
        manifest.contains("version.workspace = true\n"),
        "{manifest}"
    );
    assert!(!manifest.contains("dev-dependencies"), "{manifest}");
    assert!(!ours.path().join("tests").exists());
}

fn docs(apis: &serde_json::Value) -> ApiDocs {
    serde_json::from_value(serde_json::json!({
        "info": {"style": "RPC", "product": "cloud-Test", "version": "2024-05-01"},
        "apis": apis,
    }))
    .unwrap()
}

fn api(parameters: &serde_json::Value) -> serde_json::Value {
    serde_json::json!({"methods": ["post"], "parameters": parameters, "responses": {"200": {}}})
}

/// The package's own test calls what can be called with made-up values.
#[test]
fn the_own_test_calls_what_it_can() {
    let mut old = api(&serde_json::json!([]));
    old["deprecated"] = true.into();
    let many = docs(&serde_json::json!({
        "AddA": old,
        "AddB": api(&serde_json::json!([
            {"name": "Name", "in": "query", "schema": {"type": "string", "required": true, "minLength": 9}},
        ])),
        "AddC": api(&serde_json::json!([
            {"name": "Items", "in": "query", "schema": {"type": "array", "required": true, "items": {"type": "string"}}},
        ])),
        "AddD": api(&serde_json::json!([
            {"name": "Name", "in": "query", "schema": {"type": "string", "required": true}},
            {"name": "Sure", "in": "query", "schema": {"type": "boolean", "required": true}},
            {"name": "Count", "in": "query", "schema": {"type": "integer", "format": "int32", "required": true}},
            {"name": "Note", "in": "query", "schema": {"type": "string"}},
        ])),
        "AddE": api(&serde_json::json!([
            {"name": "A", "in": "query", "schema": {"type": "string", "required": true}},
            {"name": "B", "in": "query", "schema": {"type": "string", "required": true}},
            {"name": "C", "in": "query", "schema": {"type": "string", "required": true}},
            {"name": "D", "in": "query", "schema": {"type": "string", "required": true}},
        ])),
    }));
    let folder = tempfile::tempdir().unwrap();
    make(&[many], folder.path()).unwrap();
    let test = text(folder.path(), "tests/emulator.rs");
    assert!(test.contains("AddD::new(\"text\", true, 1)"), "{test}");
    assert!(
        test.contains("use aliyun_cloud_test::v2024_05_01::AddD;"),
        "{test}"
    );
    assert!(
        text(folder.path(), "Cargo.toml").contains("name = \"aliyun-cloud-test\""),
        "{test}"
    );
}

#[test]
fn without_such_an_operation_there_is_no_test() {
    let none = docs(&serde_json::json!({"AddC": api(&serde_json::json!([
        {"name": "Items", "in": "query", "schema": {"type": "array", "required": true, "items": {"type": "string"}}},
    ]))}));
    let folder = tempfile::tempdir().unwrap();
    make(&[none], folder.path()).unwrap();
    assert!(
        texts(folder.path())
            .keys()
            .all(|path| !path.starts_with("tests"))
    );
    assert!(!text(folder.path(), "Cargo.toml").contains("dev-dependencies"));
}
