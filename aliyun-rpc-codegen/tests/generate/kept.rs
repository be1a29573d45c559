//! What people wrote beside the generated files, and what they refine.

use std::collections::HashSet;
use std::fs;

use aliyun_rpc_codegen::package::overlay::ByHand;
use aliyun_rpc_codegen::report::{Line, Report};
use aliyun_rpc_codegen::{emit, translate};

use super::{depot, make, shop, text, texts};

#[test]
fn a_module_by_hand_keeps_its_name_and_its_text() {
    let folder = tempfile::tempdir().unwrap();
    let version = folder.path().join("src/v2024_05_01");
    fs::create_dir_all(&version).unwrap();
    fs::write(
        version.join("list_orders.rs"),
        "//! Mine, and no operation.\n",
    )
    .unwrap();
    fs::create_dir_all(folder.path().join("tests")).unwrap();
    fs::write(folder.path().join("tests/emulator.rs"), "//! My test.\n").unwrap();
    fs::write(
        folder.path().join("Cargo.toml"),
        "[package]\nname = \"mine\"\n",
    )
    .unwrap();
    make(&[shop()], folder.path()).unwrap();

    let of = |path: &str| text(folder.path(), path);
    assert_eq!(
        of("src/v2024_05_01/list_orders.rs"),
        "//! Mine, and no operation.\n"
    );
    assert!(of("src/v2024_05_01/list_orders_2.rs").contains("pub struct ListOrders {"));
    assert_eq!(of("tests/emulator.rs"), "//! My test.\n");
    assert_eq!(of("Cargo.toml"), "[package]\nname = \"mine\"\n");
    let module = of("src/v2024_05_01.rs");
    assert!(module.contains("\nmod list_orders;\n"), "{module}");
    // Nothing in it is public.
    assert!(!module.contains("pub use list_orders::"), "{module}");

    // rustfmt would also hide an empty list of names.
    let by_hand = ByHand::read(&version).unwrap();
    let none = HashSet::new();
    let model = translate::version(&shop(), &none, &none, &mut Report::default()).unwrap();
    let module = emit::version(&model, &by_hand);
    assert!(!module.contains("{}"), "{module}");
}

#[test]
fn everything_public_in_a_file_by_hand_is_handed_out() {
    let folder = tempfile::tempdir().unwrap();
    let version = folder.path().join("src/v2024_05_01");
    fs::create_dir_all(&version).unwrap();
    let mine = "pub type Orders = Vec<u8>;\npub static FIRST: u8 = 1;\npub trait Sell {}\npub const LAST: u8 = 2;\n\
                pub enum Side {}\npub fn help() {}\nstruct Hidden;\npub(crate) struct Inner;\n";
    fs::write(version.join("more.rs"), mine).unwrap();
    let endpoints = "pub static ENDPOINTS: u8 = 1;\npub const MORE: u8 = 1;\n";
    fs::write(version.join("endpoints.rs"), endpoints).unwrap();
    make(&[shop()], folder.path()).unwrap();
    let module = text(folder.path(), "src/v2024_05_01.rs");
    assert!(
        module.contains("pub use more::{FIRST, LAST, Orders, Sell, Side, help};"),
        "{module}"
    );
    assert_eq!(module.matches("ENDPOINTS").count(), 1, "{module}");
    assert!(module.contains("pub use endpoints::MORE;"), "{module}");
}

#[test]
fn operations_by_hand_count_as_generated() {
    let folder = tempfile::tempdir().unwrap();
    let version = folder.path().join("src/v2024_05_01");
    fs::create_dir_all(&version).unwrap();
    let mine = "#[derive(RpcAction)]\n#[rpc_action()]\npub struct MoveOrder {}\n";
    fs::write(version.join("move_order.rs"), mine).unwrap();
    let made = make(&[shop()], folder.path()).unwrap();
    let before = make(&[shop()], tempfile::tempdir().unwrap().path()).unwrap();
    assert_eq!(made.report.operations, before.report.operations);
    assert_eq!(made.report.generated, before.report.generated + 1);
    let told = |line: &Line| line.action.as_deref() == Some("MoveOrder");
    assert!(before.report.lines.iter().any(told));
    assert!(!made.report.lines.iter().any(told));
    assert!(made.versions["v2024_05_01"].contains(&"MoveOrder".to_owned()));
}

#[test]
fn a_file_by_hand_that_is_no_rust_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let version = folder.path().join("src/v2024_05_01");
    fs::create_dir_all(&version).unwrap();
    fs::write(version.join("mine.rs"), "pub struct {").unwrap();
    let error = make(&[shop()], folder.path()).unwrap_err().to_string();
    assert!(error.contains("mine.rs"), "{error}");
    assert_eq!(texts(folder.path()).len(), 1);
}

#[test]
fn pages_of_the_overlay_replace_the_inferred_ones() {
    let folder = tempfile::tempdir().unwrap();
    let overlay = "[v2024_06_01.ListShelves]\ndoc = \"Lists <all> shelves [of us], not `<some>`.\"\n\
                   options = [\"paginate(token = next_token, items = shelves, item = Shelf)\"]\n";
    fs::write(folder.path().join("overlay.toml"), overlay).unwrap();
    make(&[depot()], folder.path()).unwrap();
    let list = text(folder.path(), "src/v2024_06_01/list_shelves.rs");
    assert_eq!(list.matches("paginate(").count(), 1, "{list}");
    assert!(
        list.contains("    paginate(token = next_token, items = shelves, item = Shelf)\n"),
        "{list}"
    );
    // What rustdoc would take for tags and links.
    assert!(
        list.contains("/// Lists \\<all\\> shelves \\[of us\\], not `<some>`.\n"),
        "{list}"
    );
}

#[test]
fn an_overlay_of_another_version_is_a_mistake() {
    let folder = tempfile::tempdir().unwrap();
    let overlay = "[v2023_01_01.ListShelves]\noptions = []\n";
    fs::write(folder.path().join("overlay.toml"), overlay).unwrap();
    let error = make(&[depot()], folder.path()).unwrap_err().to_string();
    assert!(error.contains("v2023_01_01.ListShelves"), "{error}");
    fs::write(
        folder.path().join("overlay.toml"),
        "[v2024_06_01.ListShelves]\noptions = []\n[v2023_01_01.ListShelves]\noptions = []\n",
    )
    .unwrap();
    let error = make(&[depot()], folder.path()).unwrap_err().to_string();
    assert!(error.contains("v2023_01_01.ListShelves"), "{error}");
}
