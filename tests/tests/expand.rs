//! What the derives write, pretty-printed, so that a change of the output is seen in a review.
//!
//! `expand/<name>.in.rs` is a struct as a user writes it, `expand/<name>.rs` what is added to it. To accept a new
//! output: `EXPAND=overwrite cargo test -p aliyun-rpc-tests --test expand`.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout
)]

use std::fs;
use std::path::{Path, PathBuf};

use aliyun_rpc_core::sign::SECRET_PARAMETERS;
use proc_macro2::{TokenStream, TokenTree};

// A proc-macro crate exports nothing but its macros; its functions over `proc_macro2` are taken in as source.
#[allow(dead_code, unreachable_pub, missing_docs)]
#[path = "../../aliyun-rpc-macros/src"]
mod macros {
    pub(crate) mod attr;
    pub(crate) mod errors;
    pub(crate) mod expand;
    pub(crate) mod ir;
    pub(crate) mod naming;
    pub(crate) mod valid;
}

use macros::{attr, errors, expand, ir, naming, valid};

fn expanded(input: &str) -> TokenStream {
    let tokens: TokenStream = input.parse().unwrap();
    // The derive is the one that stands in the input, as for rustc.
    let derive = |name: &str| input.contains(&format!("{name})]"));
    if derive("RpcAction") {
        expand::action(tokens)
    } else if derive("RpcParams") {
        expand::params(tokens)
    } else if derive("RpcResponse") {
        expand::response(tokens)
    } else if derive("RpcEnum") {
        expand::string_enum(tokens)
    } else {
        panic!("no derive in {input}")
    }
}

fn pretty(tokens: TokenStream) -> String {
    prettyplease::unparse(&syn::parse2(tokens).unwrap())
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("expand")
}

#[test]
fn expansions_are_as_recorded() {
    let overwrite = std::env::var("EXPAND").is_ok_and(|value| value == "overwrite");
    let mut inputs: Vec<PathBuf> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_string_lossy().ends_with(".in.rs"))
        .collect();
    inputs.sort();
    assert!(inputs.len() >= 12, "only {} snapshots", inputs.len());
    let mut differing = Vec::new();
    for input in inputs {
        let output = PathBuf::from(input.to_string_lossy().replace(".in.rs", ".rs"));
        let now = pretty(expanded(&fs::read_to_string(&input).unwrap()));
        let recorded = fs::read_to_string(&output).unwrap_or_default();
        if now == recorded {
            continue;
        }
        if overwrite {
            fs::write(&output, now).unwrap();
        } else {
            println!("{}:\n{now}", output.display());
            differing.push(output);
        }
    }
    assert!(
        differing.is_empty(),
        "these differ, see above: {differing:?}"
    );
}

/// Words of the output that are not written by the user, and that only mean the right thing after `::`.
const FOREIGN: [&str; 12] = [
    "Option",
    "Some",
    "None",
    "Default",
    "Into",
    "From",
    "IntoIterator",
    "Result",
    "Ok",
    "Err",
    "Send",
    "Sync",
];

#[test]
fn expansions_name_everything_by_absolute_paths() {
    for entry in fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        if !path.to_string_lossy().ends_with(".in.rs") {
            continue;
        }
        let input = fs::read_to_string(&path).unwrap();
        let tokens = flat(expanded(&input));
        for pair in tokens.windows(2) {
            let [before, word] = pair else { continue };
            let foreign = FOREIGN.contains(&word.as_str()) && !input.contains(word.as_str());
            assert!(
                !foreign || before == ":",
                "`{before} {word}` in {}",
                path.display()
            );
        }
    }
}

#[test]
fn another_crate_path_leaves_no_trace_of_the_default_one() {
    let fields = "{ name: String, list: Vec<String>, map: Option<BTreeMap<String, String>> }";
    let action = "#[rpc_action(product = \"P\", version = \"2019-01-08\", errors((400, \"No\", \"no\")), \
                  crate = my::rpc)]";
    let inputs = [
        format!("#[derive(RpcAction)] {action} struct A {fields}"),
        // Also where something is wrong.
        format!("#[derive(RpcAction)] {action} struct A {{ signature: String }}"),
        format!("#[derive(RpcParams)] #[rpc(crate = my::rpc)] struct A {fields}"),
        format!("#[derive(RpcResponse)] #[rpc(crate = my::rpc)] struct A {fields}"),
        "#[derive(RpcEnum)] #[rpc(crate = my::rpc)] enum A { On, Unknown(String) }".to_owned(),
    ];
    for input in inputs {
        let output = expanded(&input).to_string();
        assert!(!output.contains("aliyun_rpc_core"), "{output}");
        assert!(output.contains("my :: rpc :: __private"), "{output}");
    }
}

#[test]
fn mistakes_leave_the_impls_standing() {
    let action =
        "#[derive(RpcAction)] struct A { signature: String, r#new: Option<String>, ids: Vec<i64> }";
    let output = pretty(expanded(action))
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    assert_eq!(
        output.matches("::core::compile_error!").count(),
        3,
        "{output}"
    );
    for needed in [
        "RpcAction for A",
        "Lend for A",
        "fn new(signature:",
        "fn ids( mut self",
    ] {
        assert!(output.contains(needed), "{needed} in {output}");
    }
}

/// All tokens, with groups opened.
fn flat(tokens: TokenStream) -> Vec<String> {
    let mut out = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                out.push("(".to_owned());
                out.extend(flat(group.stream()));
            }
            other => out.push(other.to_string()),
        }
    }
    out
}

/// The macros cannot depend on the runtime, so they hold the names of the protocol once more: both lists agree.
#[test]
fn every_name_of_the_protocol_is_refused() {
    let refused = |name: &str, own: &str| {
        let input = format!(
            "#[derive(RpcAction)] #[rpc_action(product = \"P\", version = \"2020-01-01\")] \
             struct A {{ #[rpc(name = \"{name}\"{own})] field: Option<String> }}"
        );
        let output = expanded(&input).to_string();
        output.contains("compile_error")
    };
    for name in aliyun_rpc_core::encode::RESERVED {
        assert!(refused(name, ""), "{name}");
        // Credentials are never an operation's own.
        let credential = SECRET_PARAMETERS.contains(name) && *name != "Signature";
        assert_eq!(refused(name, ", own"), credential, "{name}");
    }
    assert!(!refused("RegionId", ""));
    assert!(refused("RegionId", ", own"));
}
