import './local-storage-by-default';
import '../../functions/cli/leads';
