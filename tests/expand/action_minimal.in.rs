#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
pub struct StartConfigurationRecorder {}
