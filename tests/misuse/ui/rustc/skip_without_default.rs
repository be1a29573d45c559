//! A skipped field starts from its default.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    #[rpc(skip)]
    note: Note,
}

struct Note;

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
