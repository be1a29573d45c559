//! Conditions that can never hold or never matter.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    mode: Option<String>,
    modes: Vec<String>,
    #[rpc(skip)]
    note: String,
    #[rpc(required_if(mod = "New"))]
    one: Option<String>,
    #[rpc(required_if(two = "New"))]
    two: Option<String>,
    #[rpc(required_if(mode = "New"))]
    three: String,
    #[rpc(required_if(modes = "New"))]
    four: Option<String>,
    #[rpc(required_if(note = "New"))]
    five: Option<String>,
    #[rpc(required_if(mode = []))]
    six: Option<String>,
    #[rpc(required_if(mode))]
    seven: Option<String>,
    #[rpc(required_if = "mode")]
    eight: Option<String>,
    #[rpc(required_if(mode = "A", modes = "B"))]
    nine: Option<String>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
