/** Stylesheets go beside the script, not into it. */
declare module '*.css';
