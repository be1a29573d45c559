//! The smallest action.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {
    assert_eq!(A::ACTION.name, "A");
    let _ = A::new();
}
