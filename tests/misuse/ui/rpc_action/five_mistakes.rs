//! All mistakes at once, and no complaint about the code that uses the struct.

use aliyun_rpc_core::{Client, Error, RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(prodct = "Config", version = "2019-1-8", method = PUT)]
struct A {
    #[rpc(json, join = ",")]
    ids: Vec<String>,
    signature: Option<String>,
    name: String,
}

#[derive(Clone, Debug, Default, RpcResponse)]
struct AResponse {
    rules: Vec<String>,
}

async fn call(client: &Client) -> Result<Vec<String>, Error> {
    let request = A::new("name").ids(["a", "b"]);
    let answer = client.send(&request).await?;
    Ok(answer.rules.clone())
}

fn main() {
    let _ = call;
}
