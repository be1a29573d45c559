//! Pages of what does not page.

use aliyun_rpc_core::{Client, RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {
    let (client, _) = Client::mock();
    let _ = client.pages(A {}).items();
}
